/** Prints the catalogue of rules as Markdown; the extension ships it as help/rules.html: `npm run -s catalogue`. */
import '../../src/l10n/english.ts';
import { catalogueDocument } from '../../src/coach/catalogue.ts';
import { STEP_NAMES } from '../../src/ui/names.ts';

console.log(catalogueDocument(STEP_NAMES));
