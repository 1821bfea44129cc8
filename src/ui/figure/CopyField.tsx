import { useId, useRef, useState } from 'react';
import { useEnvironment } from '../environment.tsx';

interface CopyFieldProps {
  label: string;
  value: string;
  /** code runs left to right in every language */
  code?: boolean;
  /** offered as a file, too */
  file?: { readonly name: string; readonly save: () => void };
}

/** A text to take along, with a button that copies it; where the browser forbids that, the text is selected. */
export function CopyField({ label, value, code = false, file }: CopyFieldProps) {
  const { words } = useEnvironment();
  const id = useId();
  const place = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setStatus(words.share.copied);
    } catch {
      place.current?.select();
      setStatus(words.share.copyByHand);
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={place}
        readOnly
        value={value}
        rows={Math.min(8, value.trimEnd().split('\n').length + (code ? 0 : 4))}
        {...(code ? { dir: 'ltr', className: 'code' } : { dir: 'auto' })}
      />
      <div className="copy-actions">
        <button type="button" aria-label={words.labelled(words.share.copy, label)} onClick={copy}>
          {words.share.copy}
        </button>
        {file !== undefined && (
          <button type="button" aria-label={words.labelled(words.share.save, file.name)} onClick={file.save}>
            {words.share.save}
          </button>
        )}
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
