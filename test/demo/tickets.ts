/** The demo desk's conversations: our own inventions. */
export interface Ticket {
  id: string;
  subject: string;
  customer: string;
  messages: { from: 'customer' | 'agent' | 'system'; at: string; text: string }[];
}

export const TICKETS: readonly Ticket[] = [
  {
    id: 'parcel',
    subject: 'Where is my parcel?',
    customer: 'Jane Cole',
    messages: [
      {
        from: 'customer',
        at: '09:12',
        text: "This is the third time I'm writing. My blender was due nine days ago and it still hasn't arrived. It was for my daughter's birthday on Saturday. Nobody answers and I'm really fed up. Will I get it before Saturday?",
      },
    ],
  },
  {
    id: 'charge',
    subject: 'Charged twice',
    customer: 'Omar Haddad',
    messages: [
      {
        from: 'customer',
        at: '10:05',
        text: 'Hello,\n\nI was charged twice for order HD-20418. Both payments of £64.90 left my account on Tuesday, and now I am worried about my rent.\n\nPlease send the second payment back.\n\nThanks,\nOmar',
      },
    ],
  },
  {
    id: 'account',
    subject: 'Locked out',
    customer: 'Priya Nair',
    messages: [
      {
        from: 'customer',
        at: '11:30',
        text: "I can't log in since your update yesterday. The code never arrives. I have to send invoices today, please help!",
      },
    ],
  },
  {
    id: 'praise',
    subject: 'Thank you',
    customer: 'Lucie Martin',
    messages: [
      {
        from: 'customer',
        at: '12:02',
        text: 'Just to say thank you: the lamp arrived a day early and looks lovely. Great service!',
      },
    ],
  },
  {
    id: 'question',
    subject: 'Opening hours',
    customer: 'Tom Berg',
    messages: [
      {
        from: 'customer',
        at: '12:40',
        text: 'Hi, can I pick up an order at your Bristol shop on Sunday? What time do you open?',
      },
    ],
  },
  {
    id: 'chat',
    subject: 'Chat: broken kettle',
    customer: 'Ana Silva',
    messages: [
      { from: 'customer', at: '13:01', text: 'hi, my new kettle leaks all over the counter' },
      {
        from: 'agent',
        at: '13:02',
        text: "Hello Ana, I'm so sorry that your new kettle leaks. I'm checking what we have in stock for you now.",
      },
      { from: 'system', at: '13:03', text: 'Sam Reed changed the status to Open' },
      {
        from: 'customer',
        at: '13:05',
        text: "ok but this is the second one that leaks, I don't want to wait a week again",
      },
    ],
  },
];
