/** Promises as agents write them, with the moment at which they are due. Times are local; "-" means that nothing is promised for a time. */
export interface Table {
  /** When it is said. */
  now: readonly [year: number, month: number, day: number, hour: number, minute: number];
  dayFirst?: boolean;
  rows: readonly (readonly [words: string, due: string])[];
}

/** Wednesday, 4 March 2026, 10:30. */
const WEDNESDAY: Table = {
  now: [2026, 3, 4, 10, 30],
  rows: [
    ["I'll email you by Friday.", '2026-03-06 17:00'],
    ['I will email you by Friday at noon.', '2026-03-06 12:00'],
    ["I'll call you on Friday at 3pm.", '2026-03-06 15:00'],
    ["I'll call you Friday 15:00.", '2026-03-06 15:00'],
    ['ill call u friday', '2026-03-06 17:00'],
    ["I'll be back with an answer on Thurs.", '2026-03-05 17:00'],
    ["We'll write on Tues", '2026-03-10 17:00'],
    ["We'll write on Weds", '2026-03-11 17:00'],
    ["I'll email you by Wednesday.", '2026-03-11 17:00'],
    ["I'll email you on Thursday.", '2026-03-05 17:00'],
    ["I'll email you next Thursday.", '2026-03-12 17:00'],
    ["I'll ring you on Monday morning.", '2026-03-09 12:00'],
    ["I'll ring you on Monday afternoon.", '2026-03-09 17:00'],
    ["I'll ring you on Monday evening.", '2026-03-09 21:00'],
    ["I'll ring you Monday week.", '2026-03-16 17:00'],
    ["I'll email you before Friday.", '2026-03-05 17:00'],
    ["I'll email you before Monday.", '2026-03-06 17:00'],
    ["I'll be in touch no later than Thursday 2pm.", '2026-03-05 14:00'],
    ["I'll check tomorrow that it arrived.", '2026-03-05 17:00'],
    ["I'll check tomorrow morning that it arrived.", '2026-03-05 12:00'],
    ["I'll phone at 9.30 tomorrow.", '2026-03-05 09:30'],
    ["I'll phone you tomorrow at 4.", '2026-03-05 16:00'],
    ["Tomorrow I'll check with the depot.", '2026-03-05 17:00'],
    ["By Friday I'll have an answer for you.", '2026-03-06 17:00'],
    ["I'll update you today.", '2026-03-04 17:00'],
    ["I'll update you later today.", '2026-03-04 17:00'],
    ["I'll update you this afternoon.", '2026-03-04 17:00'],
    ["I'll update you this evening.", '2026-03-04 21:00'],
    ["I'll phone you tonight.", '2026-03-04 21:00'],
    ["I'll update you by 5pm.", '2026-03-04 17:00'],
    ["I'll update you by 5 pm today.", '2026-03-04 17:00'],
    ["I'll update you by 17:30.", '2026-03-04 17:30'],
    ["I'll update you by noon.", '2026-03-04 12:00'],
    ["I'll update you by lunchtime tomorrow.", '2026-03-05 13:00'],
    ["I'll update you by end of day.", '2026-03-04 17:00'],
    ["I'll update you by the end of the day.", '2026-03-04 17:00'],
    ["I'll update you by EOD.", '2026-03-04 17:00'],
    ["I'll update you by EOD tomorrow.", '2026-03-05 17:00'],
    ["I'll update you by COB Friday.", '2026-03-06 17:00'],
    ["I'll update you by close of business on Friday.", '2026-03-06 17:00'],
    ["We'll reply by close of play today.", '2026-03-04 17:00'],
    ["I'll write by the end of the week.", '2026-03-06 17:00'],
    ["I'll write by end of next week.", '2026-03-13 17:00'],
    ["I'll write by the end of the month.", '2026-03-31 17:00'],
    ["I'll write by the end of next month.", '2026-04-30 17:00'],
    ["I'll write next week.", '2026-03-13 17:00'],
    ["I'll write later this week.", '2026-03-06 17:00'],
    ["We'll look at it over the weekend.", '2026-03-08 21:00'],
    ["I'll have it done before the weekend.", '2026-03-06 17:00'],
    ["I'll ring you first thing on Monday.", '2026-03-09 09:00'],
    ["I'll ring you first thing tomorrow.", '2026-03-05 09:00'],
    ["I'll ring you first thing in the morning.", '2026-03-05 09:00'],
    ["I'll get back to you within the hour.", '2026-03-04 11:30'],
    ["I'll get back to you within an hour.", '2026-03-04 11:30'],
    ["I'll get back to you in half an hour.", '2026-03-04 11:00'],
    ["I'll get back to you in 20 minutes.", '2026-03-04 10:50'],
    ["I'll get back to you in 10-15 mins.", '2026-03-04 10:45'],
    ["I'll get back to you within 2 hours.", '2026-03-04 12:30'],
    ["I'll get back to you within the next couple of hours.", '2026-03-04 12:30'],
    ["I'll get back to you in the next few hours.", '2026-03-04 13:30'],
    ["I'll get back to you within 24 hours.", '2026-03-05 10:30'],
    ["We'll come back to you within 48 hrs.", '2026-03-06 10:30'],
    ["You'll have it within two working days.", '2026-03-06 17:00'],
    ["You'll have it within 2 business days.", '2026-03-06 17:00'],
    ["You'll have it in three working days.", '2026-03-09 17:00'],
    ["You'll see the refund in 3-5 business days.", '2026-03-11 17:00'],
    ["You'll see the refund in 3 to 5 working days.", '2026-03-11 17:00'],
    ['Your refund will be in your account within 5–7 working days.', '2026-03-13 17:00'],
    ['Your refund will reach you within ten working days.', '2026-03-18 17:00'],
    ["You'll get it in a day or so.", '2026-03-05 17:00'],
    ["You'll get it in a couple of days.", '2026-03-06 17:00'],
    ["You'll get it in a few days.", '2026-03-07 17:00'],
    ["You'll get it in a week.", '2026-03-11 17:00'],
    ["You'll get it in two weeks' time.", '2026-03-18 17:00'],
    ["You'll get it in a fortnight.", '2026-03-18 17:00'],
    ["You'll get it within a month.", '2026-04-04 17:00'],
    ["You'll get it within up to 14 days.", '2026-03-18 17:00'],
    ["I'll send it by the 15th.", '2026-03-15 17:00'],
    ["I'll send it by the 3rd.", '2026-04-03 17:00'],
    ["I'll send it before the 15th.", '2026-03-14 17:00'],
    ["I'll send it by 12 March.", '2026-03-12 17:00'],
    ["I'll send it by March 12.", '2026-03-12 17:00'],
    ["I'll send it by 12th March.", '2026-03-12 17:00'],
    ["I'll send it by the 12th of March.", '2026-03-12 17:00'],
    ["I'll send it on 12 March at 10am.", '2026-03-12 10:00'],
    ["I'll send it on 3/12.", '2026-03-12 17:00'],
    ["I'll send it by 12 February.", '2027-02-12 17:00'],
    ['It will arrive between 9 and 12 on Saturday.', '2026-03-07 12:00'],
    ['Your new jug will be with you on Saturday.', '2026-03-07 17:00'],
    ['My colleague Priya will call you tomorrow at 10.', '2026-03-05 10:00'],
    ['Our technician will visit you on Thursday.', '2026-03-05 17:00'],
    ['The courier will collect it on Monday.', '2026-03-09 17:00'],
    ['She will call you back this afternoon.', '2026-03-04 17:00'],
    ['Let me check with the depot and get back to you by 5pm.', '2026-03-04 17:00'],
    ['Will call you tomorrow.', '2026-03-05 17:00'],
    ['will revert by tomorrow', '2026-03-05 17:00'],
    ["I'm going to check this again on Monday.", '2026-03-09 17:00'],
    ["I'm calling the depot tomorrow.", '2026-03-05 17:00'],
    ['You can expect to hear from me by Friday.', '2026-03-06 17:00'],
    ['Expect a call from me tomorrow.', '2026-03-05 17:00'],
    ['Please expect my call by noon.', '2026-03-04 12:00'],
    ["If you send the photo today, I'll refund you by Friday.", '2026-03-06 17:00'],
    ["Once you've replied, we'll ship it within 2 working days.", '2026-03-06 17:00'],
    ["I'll let you know by Friday if anything changes.", '2026-03-06 17:00'],
    ["I'll check on Friday, and if it's still stuck I'll send a new one.", '2026-03-06 17:00'],
    // Nothing is promised, or for no time.
    ["I'll email you soon.", '-'],
    ["I'll get back to you as soon as possible.", '-'],
    ["We'll be in touch shortly.", '-'],
    ["I'll look into it.", '-'],
    ["If you send the photo by Friday, I'll refund you.", '-'],
    ['Please send us the photo by Friday.', '-'],
    ['You will need to send it by Friday.', '-'],
    ["You'll have to reply within 14 days.", '-'],
    ["I won't be able to do it until Monday.", '-'],
    ["We can't send it before Monday.", '-'],
    ['Did you get it on Friday?', '-'],
    ['Will it be all right if I call you tomorrow?', '-'],
    ['Shall I call you tomorrow?', '-'],
    ['I called you on Friday.', '-'],
    ['I emailed you yesterday.', '-'],
    ['It was due last week.', '-'],
    ['You said that you would call on Friday.', '-'],
    ['We may send it on Friday.', '-'],
    ['We could send it on Friday.', '-'],
    ['We will be closed on Monday.', '-'],
    ["I'm out of the office until Monday.", '-'],
    ['Have a great weekend!', '-'],
    ['See you on Monday.', '-'],
    ['Thanks for waiting for three days.', '-'],
    ['The offer ends on Friday.', '-'],
    ['You ordered it on 12 February.', '-'],
    ['We open at 9am.', '-'],
    ['I will do my best.', '-'],
    ['This may take a second.', '-'],
    ['', '-'],
  ],
};

/** Friday, 6 March 2026, 17:40: after the office has closed. */
const FRIDAY_EVENING: Table = {
  now: [2026, 3, 6, 17, 40],
  rows: [
    ["I'll update you today.", '2026-03-06 23:59'],
    ["I'll update you by end of day.", '2026-03-06 23:59'],
    ["I'll update you tonight.", '2026-03-06 21:00'],
    ["I'll update you tomorrow.", '2026-03-07 17:00'],
    ["I'll update you on Friday.", '2026-03-13 17:00'],
    ["I'll update you on Monday.", '2026-03-09 17:00'],
    ["I'll update you by the end of the week.", '2026-03-13 17:00'],
    ["I'll update you next week.", '2026-03-13 17:00'],
    ["I'll update you in one working day.", '2026-03-09 17:00'],
    ["I'll update you within two working days.", '2026-03-10 17:00'],
    ["I'll update you within an hour.", '2026-03-06 18:40'],
    ["I'll update you over the weekend.", '2026-03-08 21:00'],
    ["I'll update you after the weekend.", '2026-03-09 17:00'],
    ["I'll update you first thing on Monday.", '2026-03-09 09:00'],
    ["I'll update you first thing in the morning.", '2026-03-07 09:00'],
    ["I'll update you in five days.", '2026-03-11 17:00'],
  ],
};

/** Thursday, 18 June 2026, 07:15: before the office opens. */
const EARLY: Table = {
  now: [2026, 6, 18, 7, 15],
  rows: [
    ["I'll call you first thing.", '2026-06-18 09:00'],
    ["I'll call you this morning.", '2026-06-18 12:00'],
    ["I'll call you at 8.", '2026-06-18 08:00'],
    ["I'll call you at 8am.", '2026-06-18 08:00'],
    ["I'll call you by lunchtime.", '2026-06-18 13:00'],
    ["I'll call you on Thursday.", '2026-06-25 17:00'],
    ["I'll call you this Thursday.", '2026-06-18 17:00'],
    ["we'll have it sorted by tmrw 5pm", '2026-06-19 17:00'],
    ['The replacement will ship on Friday and I will send you the tracking number.', '2026-06-19 17:00'],
    ["I'll refund it now, and you'll see it within 5 working days.", '2026-06-25 17:00'],
    ["We'll look into it and I'll email you before the weekend.", '2026-06-19 17:00'],
    ["I'll be back to you by midday tomorrow.", '2026-06-19 12:00'],
    ["I'll be back to you by the 22nd.", '2026-06-22 17:00'],
    ["I'll be back to you on June 22nd at 2.30pm.", '2026-06-22 14:30'],
  ],
};

/** Sunday, 1 March 2026, 08:00. */
const SUNDAY: Table = {
  now: [2026, 3, 1, 8, 0],
  rows: [
    ["I'll update you by the end of the week.", '2026-03-06 17:00'],
    ["I'll update you tomorrow.", '2026-03-02 17:00'],
    ["I'll update you on Sunday.", '2026-03-08 17:00'],
    ["I'll update you within one working day.", '2026-03-02 17:00'],
    ["I'll update you within three working days.", '2026-03-04 17:00'],
    ["I'll update you this morning.", '2026-03-01 12:00'],
    ["I'll update you first thing.", '2026-03-01 09:00'],
  ],
};

/** The evening before the clocks go forward in most of Europe (Sunday, 29 March 2026) … */
const SPRING: Table = {
  now: [2026, 3, 28, 18, 0],
  rows: [
    ["I'll call you tomorrow at 9am.", '2026-03-29 09:00'],
    ["I'll call you tomorrow at noon.", '2026-03-29 12:00'],
    ["I'll call you on Monday.", '2026-03-30 17:00'],
    ["You'll have it in two days.", '2026-03-30 17:00'],
    ["You'll have it in a week.", '2026-04-04 17:00'],
    ["I'll write by the end of the month.", '2026-03-31 17:00'],
    ["You'll have it within two working days.", '2026-03-31 17:00'],
  ],
};

/** … before they go back (Sunday, 25 October 2026) … */
const AUTUMN: Table = {
  now: [2026, 10, 24, 18, 0],
  rows: [
    ["I'll call you tomorrow at 9am.", '2026-10-25 09:00'],
    ["I'll call you on Monday at 8:30.", '2026-10-26 08:30'],
    ["You'll have it in three days.", '2026-10-27 17:00'],
    ["You'll have it within a week.", '2026-10-31 17:00'],
    ["You'll have it within one working day.", '2026-10-26 17:00'],
  ],
};

/** … and before they change in North America (Sunday, 8 March 2026). */
const SPRING_US: Table = {
  now: [2026, 3, 7, 20, 0],
  rows: [
    ["I'll call you tomorrow at 9am.", '2026-03-08 09:00'],
    ["You'll have it in two days.", '2026-03-09 17:00'],
    ["I'll email you by Tuesday.", '2026-03-10 17:00'],
  ],
};

/** Thursday, 31 December 2026, 16:00. */
const YEAR_END: Table = {
  now: [2026, 12, 31, 16, 0],
  rows: [
    ["I'll call you tomorrow.", '2027-01-01 17:00'],
    ["I'll call you on Monday.", '2027-01-04 17:00'],
    ["I'll write by 5 January.", '2027-01-05 17:00'],
    ["I'll write by the 5th.", '2027-01-05 17:00'],
    ["I'll write by the end of the month.", '2026-12-31 17:00'],
    ["I'll write by the end of next month.", '2027-01-31 17:00'],
    ["You'll have it within two working days.", '2027-01-04 17:00'],
    ["I'll write today.", '2026-12-31 17:00'],
    ["I'll write in a month.", '2027-01-31 17:00'],
  ],
};

/** Saturday, 31 January 2026, 09:00: a month that the next one is shorter than. */
const MONTH_END: Table = {
  now: [2026, 1, 31, 9, 0],
  rows: [
    ["I'll write in a month.", '2026-02-28 17:00'],
    ["I'll write by the 30th.", '2026-03-30 17:00'],
    ["I'll write by the 1st.", '2026-02-01 17:00'],
    ["I'll write within the next month.", '2026-02-28 17:00'],
  ],
};

/** Days before months, as most of the world writes them. */
const DAY_FIRST: Table = {
  now: [2026, 3, 4, 10, 30],
  dayFirst: true,
  rows: [
    ["I'll send it on 12/3.", '2026-03-12 17:00'],
    ["I'll send it by 05/04/2026.", '2026-04-05 17:00'],
    ["I'll send it by 12.03.2026.", '2026-03-12 17:00'],
  ],
};

export const TABLES = {
  WEDNESDAY,
  FRIDAY_EVENING,
  EARLY,
  SUNDAY,
  SPRING,
  AUTUMN,
  SPRING_US,
  YEAR_END,
  MONTH_END,
  DAY_FIRST,
} satisfies Record<string, Table>;
