/** Help Scout's saved replies; FreeScout's have the same names. */
import { eachRow, firstText, idFrom, type Importer, listIn, own, type Source } from './importer.ts';

/** In both tools "user" is the agent. */
const placeholders = {
  'user.firstname': 'agent',
  'user.lastname': 'agent',
  'user.fullname': 'agent',
  'user.email': '',
  'user.phone': '',
  'user.jobtitle': '',
};

const isReply = (entry: unknown) =>
  typeof own(entry, 'name') === 'string' &&
  own(entry, 'actions') === undefined &&
  [own(entry, 'text'), own(entry, 'chatText'), own(entry, 'preview')].some((text) => typeof text === 'string');

const readReplies = (list: readonly unknown[], tool: string) =>
  eachRow(list, 'Saved reply', (reply) => {
    const text = firstText(reply.text, reply.chatText);
    const preview = firstText(reply.preview, reply.chatPreview);
    if (!text && !preview) return 'It has no text.';
    return {
      html: true,
      fields: {
        id: idFrom(tool, reply.id),
        title: firstText(reply.name),
        text: text ?? preview,
        ...(text ? {} : { tags: ['only a preview'], note: 'The list holds only the beginning of this reply.' }),
      },
    };
  });

const mailbox = (entry: unknown) => own(entry, 'mailbox_id') ?? own(entry, 'mailboxId');

export const freescout: Importer = {
  id: 'freescout',
  name: 'FreeScout saved replies (JSON)',
  confirmed: 'Not confirmed: FreeScout documents no export. Records with name, text and mailbox are taken as its own.',
  placeholders,
  claims: ({ json }) => freescoutList(json)?.some((entry) => isReply(entry)) ?? false,
  read: ({ json }) => ({
    ok: true,
    value: { head: { name: 'FreeScout replies' }, ...readReplies(freescoutList(json) ?? [], 'freescout') },
  }),
};

function freescoutList(json: unknown): unknown[] | null {
  const wrapped = listIn(own(json, '_embedded'), 'saved_replies', 'savedReplies') ?? listIn(json, 'saved_replies');
  return wrapped?.some((entry) => mailbox(entry) !== undefined) || own(json, '_embedded') || own(json, 'saved_replies')
    ? wrapped
    : null;
}

export const helpScout: Importer = {
  id: 'helpscout',
  name: 'Help Scout saved replies (JSON)',
  confirmed: 'As the saved replies of Help Scout’s Mailbox API; the list holds previews, single replies hold the text.',
  placeholders,
  claims: ({ json }: Source) => (own(json, 'folders') ? false : (listIn(json)?.some(isReply) ?? isReply(json))),
  read: ({ json }) => ({
    ok: true,
    value: { head: { name: 'Help Scout replies' }, ...readReplies(listIn(json) ?? [json], 'helpscout') },
  }),
};
