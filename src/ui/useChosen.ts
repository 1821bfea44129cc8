import { useState } from 'react';

/** What was chosen shows at once, also where the page has to wait for its answers. */
export function useChosen<T>(value: T, onChange: (value: T) => void): readonly [T, (chosen: T) => void] {
  const [choice, setChoice] = useState<{ readonly from: T; readonly to: T } | null>(null);
  const choose = (chosen: T) => {
    setChoice({ from: value, to: chosen });
    onChange(chosen);
  };
  return [choice !== null && choice.from === value ? choice.to : value, choose];
}
