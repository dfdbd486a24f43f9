/** Decides who wrote what, for all messages together: what is told of one message of an author holds for the others. */
import {
  greeted,
  isAct,
  isSystemLine,
  isYou,
  leanOfName,
  leanOfWords,
  type Marks,
  marksIn,
  type Role,
  roleByLabels,
  roleByMarks,
  signedBy,
} from './roles.ts';
import { isAmong, type People } from './people.ts';
import type { Place } from './sides.ts';

/** A message whose author is still to be found out. */
export interface Open {
  element: Element;
  author: string | null;
  labels: readonly string[];
  text: string;
  place: Place;
  /** What a recipe knows already. */
  role?: Role;
}

export interface Decided {
  role: Role;
  /** Whether something told the role, and not mere exclusion. */
  sure: boolean;
}

/** From here on a sum of evidence counts as certain. */
const CERTAIN = 2.5;
/** From here on two sides are told apart for certain. */
const APART = 4;

interface Cluster {
  members: number[];
  score: number;
  author: string | null;
}

/** @param messages oldest first */
export function decideRoles(messages: readonly Open[], people: People): Decided[] {
  const marks = messages.map(({ element }) => marksIn(element));
  const decided: Decided[] = messages.map((message, at) => ({
    role: message.role ?? apart(message, marks[at], marks),
    sure: true,
  }));
  const open = [...messages.keys()].filter((at) => decided[at]?.role !== 'note' && decided[at]?.role !== 'system');
  const clusters = clustersOf(messages, open);
  const common = commonWords(
    open.flatMap((at) => marks[at] ?? []),
    clusters.length,
  );
  const bothSides = new Set(open.map((at) => messages[at]?.place.side)).size > 1;
  const colours = new Set(open.map((at) => messages[at]?.place.colour));
  for (const cluster of clusters) {
    const { author } = cluster;
    if (author) cluster.score += ofAuthor(author, people);
    const sum = (weigh: (message: Open, at: number) => number, most: number) => {
      const all = cluster.members.map((at) => (messages[at] ? weigh(messages[at] as Open, at) : 0));
      const total = all.reduce((one, other) => one + other, 0);
      cluster.score += Math.max(-most, Math.min(most, total));
    };
    sum(({ role }) => sign(role) * 20, 20);
    sum(({ labels }) => sign(roleByLabels(labels)) * 5, 5);
    sum((_, at) => sign(roleByMarks(marks[at] as Marks, common)) * 4, 4);
    if (bothSides) sum(({ place }) => place.side * 3, 3);
    sum(({ text }) => leanOfWords(text), 2);
    sum(({ text }) => ofAddress(text, author, people, clusters), 3);
  }
  if (colours.size > 1) byColour(clusters, messages);
  settle(clusters);
  for (const { members, score, author } of clusters)
    for (const at of members)
      decided[at] = {
        role: score > 0 ? 'agent' : 'customer',
        sure: isCertain({ members, score, author }, clusters),
      };
  return decided;
}

/** Certain by itself, or by how clearly another side is told apart from it. */
function isCertain({ score, author }: Cluster, clusters: readonly Cluster[]): boolean {
  if (Math.abs(score) >= CERTAIN || (author !== null && isYou(author))) return true;
  // The only one who wrote, and does not write like an agent: the customer's first message.
  if (clusters.length === 1) return author !== null && score <= -1;
  const other = Math.max(
    ...clusters.map((one) => (Math.sign(one.score) === Math.sign(score) ? 0 : Math.abs(one.score))),
  );
  return Math.abs(score) >= 1 && Math.abs(score) + other >= APART;
}

const sign = (role: Role | undefined): number => (role === 'agent' ? 1 : role === 'customer' ? -1 : 0);

/** What is nobody's message to the customer: internal notes and the desk's own lines. */
function apart({ labels, text, author }: Open, marks: Marks | undefined, all: readonly Marks[]): Role {
  const label = roleByLabels(labels);
  if (label === 'note' || label === 'system') return label;
  // A name that most messages bear is the page's word for "message".
  const most = (name: 'note' | 'system' | 'comment' | 'message') =>
    all.length > 1 && all.filter((one) => one[name]).length > all.length * 0.6;
  if (marks?.note && !most('note')) return 'note';
  // Where most are messages, a "comment" is for colleagues.
  if (marks?.comment && !most('comment') && most('message')) return 'note';
  if (marks?.system && !most('system')) return 'system';
  if (isSystemLine(text) || (author && text.length < 60 && isAct(text))) return 'system';
  return null;
}

/** Messages of one author; where none is named, those on one side, in one colour, of one make. */
function clustersOf(messages: readonly Open[], open: readonly number[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const at of open) {
    const message = messages[at] as Open;
    const make =
      message.element
        .getAttribute('class')
        ?.split(/\s+/)
        .filter((name) => !/\d/.test(name))
        .sort()
        .join(' ') ?? '';
    const known = message.role ?? '';
    const key = message.author
      ? `${known}@${message.author.toLowerCase()}`
      : `${known} ${message.place.side} ${message.place.colour} ${make}`;
    const cluster = clusters.get(key) ?? { members: [], score: 0, author: message.author };
    cluster.members.push(at);
    clusters.set(key, cluster);
  }
  return [...clusters.values()];
}

/** Words that all messages bear tell nothing, where there is more than one author. */
function commonWords(marks: readonly Marks[], authors: number): Set<string> {
  const common = new Set<string>();
  if (marks.length < 2 || authors < 2) return common;
  for (const { word } of marks[0]?.told ?? [])
    if (marks.every(({ told }) => told.some((one) => one.word === word))) common.add(word);
  return common;
}

function ofAuthor(author: string, { agent, customer }: People): number {
  if (isYou(author)) return 8;
  const mine = isAmong(author, agent);
  const theirs = isAmong(author, customer);
  return leanOfName(author) + (mine === theirs ? 0 : mine ? 6 : -5);
}

/** Whom the message greets, and how it is signed. */
function ofAddress(text: string, author: string | null, people: People, clusters: readonly Cluster[]): number {
  let lean = 0;
  const name = greeted(text);
  if (name) {
    if (/^(?:team|support|all|sir|madam|sirs|everyone)\b/i.test(name) || isAmong(name, people.agent)) lean -= 2;
    else if (isAmong(name, people.customer)) lean += 2;
    else if (/^(?:customer|valued)/i.test(name)) lean += 2;
    // Whoever is greeted by a first name is mostly the customer; agents are greeted too, but less often.
    else if (clusters.some((one) => one.author && one.author !== author && isAmong(name, [one.author]))) lean += 0.3;
  }
  const signature = signedBy(text);
  if (
    signature &&
    /\b(?:support|team|customer (?:care|service|success)|service desk|help ?desk|advis[eo]r|specialist|representative|executive)\b/i.test(
      signature,
    )
  )
    lean += 2;
  return lean;
}

/** A bubble of the agents' colour is an agent's, whoever wrote it. */
function byColour(clusters: readonly Cluster[], messages: readonly Open[]): void {
  const colourOf = ({ members }: Cluster) => messages[members[0] ?? 0]?.place.colour ?? '';
  for (const one of clusters) {
    if (Math.abs(one.score) >= CERTAIN || colourOf(one) === '') continue;
    const like = clusters.filter(
      (other) => other !== one && Math.abs(other.score) >= CERTAIN && colourOf(other) === colourOf(one),
    );
    const signs = new Set(like.map(({ score }) => Math.sign(score)));
    const unlike = clusters.some(
      (other) =>
        Math.abs(other.score) >= CERTAIN && colourOf(other) !== colourOf(one) && !signs.has(Math.sign(other.score)),
    );
    if (signs.size === 1 && unlike) one.score += Math.sign(like[0]?.score ?? 0) * 2;
  }
}

/** What remains is told by the others: two sides take part, and whoever opened the conversation is the customer. */
function settle(clusters: readonly Cluster[]): void {
  const known = clusters.filter(({ score }) => Math.abs(score) >= CERTAIN);
  const [first, second] = clusters;
  if (clusters.length === 2 && first && second) {
    if (Math.sign(first.score) === Math.sign(second.score) || first.score === 0 || second.score === 0) {
      const [stronger, weaker] = Math.abs(first.score) >= Math.abs(second.score) ? [first, second] : [second, first];
      // Two agents, or a customer with two addresses: only strong words keep both on one side.
      if (Math.abs(weaker.score) < 4)
        weaker.score =
          stronger.score === 0 ? 0.5 : -Math.sign(stronger.score) * (Math.abs(stronger.score) >= 4 ? CERTAIN : 1);
      if (stronger.score === 0) first.score = -1;
    }
    return;
  }
  const customers = known.some(({ score }) => score < 0);
  for (const cluster of clusters) {
    if (Math.abs(cluster.score) >= 1) continue;
    const opener = cluster === first;
    // What stands first and without an author is the request itself.
    if (opener && cluster.author === null) {
      cluster.score = -1;
      continue;
    }
    cluster.score =
      !customers && (opener || clusters.length === 1) ? -1 : customers ? 0.5 : cluster.score || (opener ? -1 : 0.5);
  }
}
