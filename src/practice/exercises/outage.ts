import type { Exercise } from './schema.ts';

/** A service is down. */
export const outage: readonly Exercise[] = [
  {
    id: 'outage-router',
    kind: 'outage',
    mood: 'calm',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Bea',
    said: ['Hi, there is no internet at my place since this morning. Can you please check?'],
    answer:
      'Hi Bea, you have had no internet since this morning. I’m sorry about that. I’ve checked your line: a cable in your street was cut, and the engineers are on it. You will be back online by four this afternoon. I’ll message you at four to make sure it works.',
    stand: 'What stops in a home when the connection does?',
    thought: 'Work, school, the call to somebody far away. A time lets people plan around it.',
  },
  {
    id: 'outage-shop',
    kind: 'outage',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Delia Marsh',
    said: [
      'The card terminal in my shop has been down for two days and I keep sending customers away. It is really frustrating. Why does it take so long?',
    ],
    answer:
      'Hi Delia,\n\nThe card terminal in your shop has been down for two days, and you have had to send customers away. I’m sorry. That must be so frustrating on every single sale. It takes so long because the repair firm ran out of the part that failed. I won’t let you wait for it: I’ve sent you a spare terminal by courier, and it will be in your shop tomorrow at nine. I’ll ring you at ten to hear that it takes cards.\n\nBest wishes,\nSam',
    stand: 'What does a shopkeeper feel at each customer who leaves?',
    thought: 'Loss, and shame for something that is not her fault. Two days are many customers.',
  },
  {
    id: 'outage-oxygen',
    kind: 'outage',
    mood: 'distressed',
    channel: 'chat',
    difficulty: 3,
    twist: 'safety',
    customer: 'Walter',
    said: [
      'We have had no power since midnight and my wife needs her breathing machine. The battery lasts one more hour. I am scared and nobody picks up. Please help us!',
    ],
    answer:
      'Walter, you have no power, and your wife’s battery lasts one more hour. I’m so sorry that nobody picked up. I can hear how frightening this is. The emergency service can bring oxygen at once; ring them while you read this and say “breathing machine”. I’ve put your street first: our crew is eight minutes away with a generator. I’ll call your phone in five minutes and stay with you until it runs.',
    stand: 'What is an hour, when somebody’s breath depends on it?',
    thought: 'Sixty minutes that can be counted. First what keeps her safe, then everything else.',
  },
  {
    id: 'outage-sarcasm',
    kind: 'outage',
    mood: 'angry',
    channel: 'social',
    difficulty: 3,
    twist: 'sarcasm',
    customer: 'Zed',
    said: [
      'Brilliant, the service is down again, on the one night the whole country wants to watch. What a joke. I pay for this rubbish every month.',
    ],
    answer:
      'Zed, the service went down tonight of all nights, and not for the first time. I’m sorry. I’d be angry too, with the match on and the screen black. It is back for you now: restart the app and you can watch from the kick-off. I’ve credited this month to your account. I’ll message you tomorrow by noon with what failed.',
    stand: 'What was this evening going to be?',
    thought: 'Friends, snacks, a game. Nobody is paid back an evening, so name it.',
  },
];
