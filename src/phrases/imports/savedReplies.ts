/** Help Scout's saved replies; FreeScout's have the same names. */
import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, listIn, own, type Source, places } from './importer.ts';

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
  eachRow(list, places('formats_at_reply'), (reply) => {
    const text = firstText(reply.text, reply.chatText);
    const preview = firstText(reply.preview, reply.chatPreview);
    if (!text && !preview) return say('formats_why_text');
    return {
      html: true,
      fields: {
        id: idFrom(tool, reply.id),
        title: firstText(reply.name),
        text: text ?? preview,
        ...(text ? {} : { tags: [say('formats_previewTag')], note: say('formats_previewNote') }),
      },
    };
  });

const mailbox = (entry: unknown) => own(entry, 'mailbox_id') ?? own(entry, 'mailboxId');

export const freescout: Importer = {
  id: 'freescout',
  placeholders,
  claims: ({ json }) => freescoutList(json)?.some((entry) => isReply(entry)) ?? false,
  read: ({ json }) => ({
    ok: true,
    value: { head: { name: say('formats_library_freescout') }, ...readReplies(freescoutList(json) ?? [], 'freescout') },
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
  placeholders,
  claims: ({ json }: Source) => (own(json, 'folders') ? false : (listIn(json)?.some(isReply) ?? isReply(json))),
  read: ({ json }) => ({
    ok: true,
    value: { head: { name: say('formats_library_helpscout') }, ...readReplies(listIn(json) ?? [json], 'helpscout') },
  }),
};
