/** A pack as each browser and system takes it as a policy: files that an administrator lays down as they are. */
import type { Pack } from './pack.ts';

/** How a pack travels: as a file to share, or by the management of a browser on a system. */
export const POLICY_FORMS = [
  'file',
  'googleAdmin',
  'windowsChrome',
  'windowsEdge',
  'macChrome',
  'macEdge',
  'linux',
  'firefox',
] as const;
export type PolicyForm = (typeof POLICY_FORMS)[number];

export interface PolicyFile {
  /** The end of the file's name. */
  end: string;
  type: string;
  text: string;
}

/** Amends' id in Firefox. */
const FIREFOX_ID = 'amends@amends.example';

const json = (value: unknown, end = 'json'): PolicyFile => ({
  end,
  type: 'application/json',
  text: JSON.stringify(value, null, 2),
});

/**
 * @param id of this extension in Chrome and Edge; in Firefox it is always the same
 */
export function policyFile(form: PolicyForm, id: string, pack: Pack): PolicyFile {
  const text = JSON.stringify(pack);
  switch (form) {
    case 'file':
      return json(pack);
    case 'googleAdmin':
      return json({ pack: { Value: text } });
    case 'linux':
      return json({ '3rdparty': { extensions: { [id]: { pack: text } } } });
    case 'firefox':
      return json({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: { pack: text } } } } });
    case 'windowsChrome':
    case 'windowsEdge':
      return {
        end: 'reg',
        type: 'text/plain',
        text: registry(form === 'windowsEdge' ? 'Microsoft\\Edge' : 'Google\\Chrome', id, text),
      };
    case 'macChrome':
    case 'macEdge':
      return {
        end: 'mobileconfig',
        type: 'application/x-apple-aspen-config',
        text: profile(form === 'macEdge' ? 'com.microsoft.Edge' : 'com.google.Chrome', id, text),
      };
  }
}

/** The registry's editor reads a file without a mark as ANSI: letters beyond ASCII are written as JSON's escapes, which mean the same. */
const ascii = (text: string): string =>
  text.replaceAll(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const registry = (product: string, id: string, text: string): string =>
  [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\${id}\\policy]`,
    `"pack"="${ascii(text).replaceAll(/["\\]/g, String.raw`\$&`)}"`,
    '',
  ].join('\r\n');

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const profile = (product: string, id: string, text: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadIdentifier</key><string>${id}.amends</string>
  <key>PayloadUUID</key><string>${crypto.randomUUID().toUpperCase()}</string>
  <key>PayloadDisplayName</key><string>Amends</string>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>${product}.extensions.${id}</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadIdentifier</key><string>${id}.amends.pack</string>
      <key>PayloadUUID</key><string>${crypto.randomUUID().toUpperCase()}</string>
      <key>pack</key>
      <string>${inXml(text)}</string>
    </dict>
  </array>
</dict>
</plist>
`;
