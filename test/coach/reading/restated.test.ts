/** The customer's problem said back: what comes out right, and what had better not be said at all. */
import { describe, expect, it } from 'vitest';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const restated = (message: string) => restatedOf(sentencesOf(message));

/** A message, and what is ready after "I can see that …". */
const SAID: readonly [message: string, clause: string][] = [
  [
    "Hello, I ordered a walnut bookcase from you on 3 June and it still hasn't been delivered. Could you let me know what is going on? Regards, Anita",
    "you ordered a walnut bookcase from us on 3 June and it still hasn't been delivered",
  ],
  ['You charged me twice for the same hotel night.', 'we charged you twice for the same hotel night'],
  ['Been waiting 3 weeks for my refund', "you've been waiting 3 weeks for your refund"],
  ['No internet since Monday', "you've had no internet since Monday"],
  ['App keeps crashing', 'the app keeps crashing'],
  [
    'My wife and I were moved to seats at opposite ends of the plane.',
    'you and your wife were moved to seats at opposite ends of the plane',
  ],
  ['Your driver threw my parcel over the fence.', 'our driver threw your parcel over the fence'],
  ["why can't i log in to my account", "you can't log in to your account"],
  [
    "I've been on hold for 50 minutes and nobody has picked up.",
    "you've been on hold for 50 minutes and nobody has picked up",
  ],
  ['@brightco lost my suitcase AGAIN', 'we lost your suitcase again'],
  [
    'the kettle I bought last week leaks all over the counter',
    'the kettle you bought last week leaks all over the counter',
  ],
  [
    'I was told on Tuesday that a technician would come on Thursday. Nobody came.',
    'you were told on Tuesday that a technician would come on Thursday',
  ],
  ['They cancelled my booking without telling me.', 'your booking was cancelled without telling you'],
  ["it won't let me reset my password", "you can't reset your password"],
  [
    'Your website says my voucher has expired but it is valid until August.',
    'our website says your voucher has expired',
  ],
  [
    'MY ORDER IS TWO WEEKS LATE AND NOBODY ANSWERS MY EMAILS',
    'your order is two weeks late and nobody answers your emails',
  ],
  ['i paid for next day delivery and it came 5 days later', 'you paid for next day delivery and it came 5 days later'],
  [
    'we booked a sea view room and got one over the car park',
    'you booked a sea view room and got one over the car park',
  ],
  ['Ordered a size 9, received a size 7.', 'you ordered a size 9 and you received a size 7'],
  ['Your colleague hung up on me twice.', 'our colleague hung up on you twice'],
  [
    'I have written to you three times and have had no reply.',
    'you have written to us three times and have had no reply',
  ],
  ['Food arrived stone cold', 'the food arrived stone cold'],
  ['Screen flickers whenever I open the camera.', 'the screen flickers whenever you open the camera'],
  ['The blue paint does not match the tin.', 'the blue paint does not match the tin'],
  ["My daughter's birthday present arrived smashed.", "your daughter's birthday present arrived smashed"],
  ["I can't download my invoice.", "you can't download your invoice"],
  [
    'Payment declined twice even though there is money in my account.',
    'your payment was declined twice even though there is money in your account',
  ],
  ['My account has been locked since Friday.', 'your account has been locked since Friday'],
  ['Where is my refund?', "you'd like to know where your refund is"],
  ['When will my new card arrive?', "you'd like to know when your new card will arrive"],
  ['Can you help me change the name on my ticket?', 'you need help to change the name on your ticket'],
  ['still no answer from your billing team', "you've still had no answer from our billing team"],
  [
    "The engineer didn't turn up and I took the day off work for nothing.",
    "the engineer didn't turn up and you took the day off work for nothing",
  ],
  ["Your app logged me out and now I can't get back in.", "our app logged you out and you can't get back in"],
  [
    'I returned the shoes on the 4th and you still have not refunded me.',
    'you returned the shoes on the 4th and we still have not refunded you',
  ],
  ['Terrible customer service.', 'you found the customer service terrible'],
  ['the room was filthy and the sheets had stains on them', 'the room was filthy'],
  [
    'You promised me a call back on Monday and I never got one.',
    'we promised you a call back on Monday and you never got one',
  ],
  [
    'My husband and I have been sleeping on the floor because the bed you sent has no slats.',
    'you and your husband have been sleeping on the floor because the bed we sent has no slats',
  ],
  ['Kindly note that amount has been debited from my account but ticket is not booked.', 'your ticket is not booked'],
  [
    'I am not able to complete my KYC since last 5 days.',
    "you haven't been able to complete your KYC for the last 5 days",
  ],
  ['please do the needful, my refund is pending from 20 days', 'your refund has been pending for 20 days'],
  [
    "I'm fed up. My broadband drops out every evening around eight.",
    'your broadband drops out every evening around eight',
  ],
  [
    'Your shop in Leeds refused to exchange my coat without a receipt, although I paid by card.',
    'our shop in Leeds refused to exchange your coat without a receipt although you paid by card',
  ],
  ['our fridge stopped working after four months', 'your fridge stopped working after four months'],
  ['y do u keep sending me emails after i unsubscribed', 'we keep sending you emails after you unsubscribed'],
  ['charged me for a seat i never booked', 'you were charged for a seat and you never booked'],
  [
    'The tracking says delivered but I have received nothing.',
    'the tracking says delivered, but you have received nothing',
  ],
  ['wrong colour sent', 'the wrong colour sent'],
  ['Half of my furniture is missing.', 'half of your furniture is missing'],
  ['I bought two tickets and only one came through.', 'you bought two tickets and only one came through'],
  [
    'I specifically asked for no nuts and there were nuts in the salad. My son is allergic.',
    'you specifically asked for no nuts and there were nuts in the salad',
  ],
  ['there is mould in the bathroom', 'there is mould in the bathroom'],
  ['I downloaded the update and it deleted all my photos', 'you downloaded the update and it deleted all your photos'],
  [
    "My pension payment hasn't been made this month and I can't pay my rent.",
    "your pension payment hasn't been made this month and you can't pay your rent",
  ],
  ['cant believe you closed my account without warning', 'we closed your account without warning'],
  [
    'Your courier left the box in the rain and the books are ruined.',
    'our courier left the box in the rain and the books are ruined',
  ],
  [
    "I've cancelled my subscription three times and you keep charging me.",
    "you've cancelled your subscription three times and we keep charging you",
  ],
  [
    'I cancelled my membership in March and was charged again in April.',
    'you cancelled your membership in March and were charged again in April',
  ],
  ["The instructions are in Polish and I can't read them.", "the instructions are in Polish and you can't read them"],
  ['my dads funeral flowers never came', "your dad's funeral flowers never came"],
  ["The gate agent wouldn't let me board although I had a valid ticket.", "you couldn't board"],
  ['My prescription was sent to the wrong pharmacy.', 'your prescription was sent to the wrong pharmacy'],
  [
    'The heating has not worked for six days and my baby is ill.',
    'the heating has not worked for six days and your baby is ill',
  ],
  ['Your bank froze my card while I was abroad.', 'our bank froze your card while you were abroad'],
  ['I have no hot water.', 'you have no hot water'],
  [
    'The concert was moved to another date and nobody told us.',
    'the concert was moved to another date and nobody told you',
  ],
  ['My order number 445-99812 never arrived.', 'your order never arrived'],
  ['You can reach me on 07700 900123, my parcel is lost.', 'your parcel is lost'],
  [
    "Someone has been using my card and your fraud team won't speak to me.",
    "someone has been using your card and our fraud team won't speak to you",
  ],
  ['The jumper shrank in the first wash.', 'the jumper shrank in the first wash'],
  ['my new headphones only work on one side', 'your new headphones only work on one side'],
  ['i waited in all day for the plumber and he never came', 'you waited in all day for the plumber and he never came'],
  ['The plumber never came, I waited all day.', 'the plumber never came and you waited all day'],
  [
    "I've just noticed that you increased my premium by £80 without telling me.",
    "you've just noticed that we increased your premium by £80 without telling you",
  ],
  ["I don't understand why my claim was rejected.", 'your claim was rejected'],
  ['Any reason why my payout is delayed?', 'your payout is delayed'],
  ['How come my points have disappeared?', 'your points have disappeared'],
  ["What's wrong with your checkout page?", 'something is wrong with our checkout page'],
  ['Fix my router!', 'your router needs fixing'],
  ['I want my money back.', 'you want your money back'],
  [
    'We were seated next to the toilets after booking a window table for our anniversary.',
    'you were seated next to the toilets after booking a window table for your anniversary',
  ],
  ['The sofa I ordered came in grey instead of green.', 'the sofa you ordered came in grey instead of green'],
  ["My kid's tablet gets so hot that she can't hold it", "your kid's tablet gets so hot that she can't hold it"],
  ['the ppl at ur helpdesk told me 2 different things', 'the people at our helpdesk told you 2 different things'],
  ['Nobody told me that the museum was shut.', 'nobody told you that the museum was shut'],
  ['Delivery delayed again, third time this month.', 'your delivery was delayed again, third time this month'],
  [
    'The taxi was forty minutes late and we missed our train.',
    'the taxi was forty minutes late and you missed your train',
  ],
  [
    'I was promised a refund within 5 days, it has been 20.',
    'you were promised a refund within 5 days and it has been 20',
  ],
  ['seat was broken, tv didnt work, food was awful', "the seat was broken and the tv didn't work"],
  ['Our wedding cake was dropped by your driver', 'your wedding cake was dropped by our driver'],
  [
    'My bill went up from 30 to 55 pounds and no one can tell me why.',
    'your bill went up from 30 to 55 pounds and no one can tell you why',
  ],
  [
    'I moved house in May and you keep sending my post to the old address.',
    'we keep sending your post to the old address',
  ],
  ["The app shows someone else's orders in my account.", "the app shows someone else's orders in your account"],
  ['Your chatbot keeps sending me round in circles.', 'our chatbot keeps sending you round in circles'],
  [
    "I'm writing to complain about the lawnmower I bought from you in April.\nIt worked for two weeks. Since then the engine stops after a minute and the blade does not turn.\nI took it to your branch in Derby, where the assistant said it was my own fault.\nI'd like a replacement or my money back.\nYours, Peter Hall",
    'the engine stops after a minute and the blade does not turn',
  ],
  [
    'Dear Sir or Madam,\nwe stayed at your hotel from 2 to 5 May. The air conditioning was broken for the whole stay and the front desk did nothing about it. Breakfast was cold on both mornings.\nI look forward to hearing from you.',
    'the air conditioning was broken for the whole stay and the front desk did nothing',
  ],
  ['hey so i ordered 3 candles and only 2 were in the box', 'you ordered 3 candles and only 2 were in the box'],
  ['bruh ur app is so slow', 'our app is so slow'],
  [
    "my mum's hearing aids were sent to the wrong flat and the neighbour opened them",
    "your mum's hearing aids were sent to the wrong flat",
  ],
  [
    'Customer of 12 years here. You put my rent up by 90 pounds without any notice.',
    'we put your rent up by 90 pounds without any notice',
  ],
  ['still locked out of my email!!', "you're still locked out of your email"],
  [
    'Bought a laptop from you guys, battery dies after 20 mins',
    'you bought a laptop from us and the battery dies after 20 minutes',
  ],
  ['the zipper on my tent broke on day one', 'the zipper on your tent broke on day one'],
  ['waited 2 hrs in your store, nobody helped', 'you waited 2 hours in our store and nobody helped'],
  [
    "The seat belt in the back of the hire car was jammed, so we couldn't use the third seat.",
    "the seat belt in the back of the hire car was jammed, so you couldn't use the third seat",
  ],
  ['You sent my contract to my ex husband.', 'we sent your contract to your ex husband'],
  [
    "My daughter was in tears because her costume didn't arrive in time for the play.",
    "your daughter was in tears because her costume didn't arrive in time for the play",
  ],
  ['I keep getting texts about a loan I never took out.', 'you keep getting texts about a loan you never took out'],
  [
    'Your delivery driver was rude and left my gate open. My dog ran off.',
    'our delivery driver was rude and left your gate open',
  ],
  ['the subtitles are out of sync on every film', 'the subtitles are out of sync on every film'],
  ['Hotel pool closed the whole week, not mentioned anywhere', 'the hotel pool closed the whole week'],
  [
    "You deducted ₹499 from my wallet for a plan I didn't choose.",
    "we deducted ₹499 from your wallet for a plan you didn't choose",
  ],
  [
    "I've been transferred four times and nobody can tell me where my pension is.",
    "you've been transferred four times and nobody can tell you where your pension is",
  ],
  [
    'our internet has been down since the storm and we both work from home',
    'your internet has been down since the storm',
  ],
  [
    'Can someone please explain why my direct debit was taken a week early?',
    'your direct debit was taken a week early',
  ],
  [
    'I was given the wrong medication at your pharmacy on Monday.',
    'you were given the wrong medication at our pharmacy on Monday',
  ],
  ["The dress was advertised as silk but it's polyester.", "the dress was advertised as silk, but it's polyester"],
  [
    'My flight was diverted to Cork and we sat on the tarmac for four hours without water.',
    'your flight was diverted to Cork and you sat on the tarmac for four hours without water',
  ],
  ['the meter reading on my bill is not mine', 'the meter reading on your bill is not yours'],
  [
    'I paid extra for a window seat and was put in the middle.',
    'you paid extra for a window seat and were put in the middle',
  ],
  ['Your advert said free returns but I was charged £7.', 'our advert said free returns, but you were charged £7'],
  ["toilet in room 12 doesn't flush", "the toilet in room 12 doesn't flush"],
  ["I haven't been able to get through to anyone for days.", "you haven't been able to get through to anyone for days"],
  ['No one replied to my complaint of 3 May.', 'no one replied to your complaint of 3 May'],
  ['The strap snapped the second time I wore the bag.', 'the strap snapped the second time you wore the bag'],
  [
    'My washing machine flooded the kitchen two days after your engineer fitted it.',
    'your washing machine flooded the kitchen two days after our engineer fitted it',
  ],
  ['you lost my documents', 'we lost your documents'],
  [
    'i got charged for two adults and two kids but only one adult ate',
    'you got charged for two adults and two kids, but only one adult ate',
  ],
  ['So disappointed, the cake was dry and the icing had melted.', 'the cake was dry'],
  [
    'The pram you sent has a bent wheel and a tear in the hood.',
    'the pram we sent has a bent wheel and a tear in the hood',
  ],
  ['Every time I call, I get cut off.', 'every time you call, you get cut off'],
];

/** Messages that give no clause: abuse, threats, sarcasm, moods, and pronouns without their noun. */
const UNSAID: readonly string[] = [
  'Nothing works.',
  'You people are useless.',
  'I will sue you.',
  'Worst company ever. Never again.',
  'Great job losing my luggage!',
  'Thanks for nothing.',
  'Hi there',
  'I wish you would answer your phone.',
  'If this is not sorted by Friday I will go to the ombudsman.',
  'It was late.',
  'This is unacceptable.',
  'I can not open your attachment',
  '@shop you are clowns',
  'I want to speak to your manager about this.',
  'lol ok',
  '😡😡😡',
  '12345',
  'It broke.',
  'They are awful.',
  'You guys are thieves and liars.',
  'I love this app!',
  'Please call me back.',
  'Congratulations, you ruined it.',
  'See attached.',
  'And then this happened.',
  'I think you should train your staff.',
];

describe('the restated problem', () => {
  it.each(SAID)('%s', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });

  it.each(UNSAID)('says nothing of: %s', (message) => {
    expect(restated(message)).toBeNull();
  });
});
