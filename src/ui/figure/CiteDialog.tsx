import { bibtexOf, type Cited, cslOf, risOf } from '../../export/cite.ts';
import { download } from '../download.ts';
import { useEnvironment } from '../environment.tsx';
import { CopyField } from './CopyField.tsx';
import { Dialog } from './Dialog.tsx';
import { sourceTexts } from './Sources.tsx';

const FORMATS = [
  ['BibTeX', 'bib', 'application/x-bibtex', bibtexOf],
  ['RIS', 'ris', 'application/x-research-info-systems', risOf],
  ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', cslOf],
] as const;

interface CiteDialogProps {
  /** names the dialog: "Cite this figure" */
  title: string;
  cited: Cited;
  /** name of the files, without their ending */
  name: string;
  onClose: () => void;
}

/** A figure, an indicator or a selection as a citation: in words of the page's language, and for reference managers. */
export function CiteDialog({ title, cited, name, onClose }: CiteDialogProps) {
  const { words } = useEnvironment();
  const text = words.share.citation({
    title: cited.title,
    measure: cited.measure,
    data: sourceTexts(words, cited.sources),
    origin: words.figure.meridian(cited.version, cited.method),
    accessed: cited.accessed,
    address: cited.address,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <CopyField label={words.share.asText} value={text} />
      {FORMATS.map(([label, ending, type, format]) => {
        const value = format(cited, words.share);
        const file = `${name}.${ending}`;
        return (
          <CopyField
            key={label}
            label={label}
            value={value}
            code
            file={{ name: file, save: () => download(file, type, value) }}
          />
        );
      })}
    </Dialog>
  );
}
