export { Fragment } from './jsx-runtime.ts';

/** Modules that offer a context beside plain functions are imported for the functions alone. */
export function createContext(): null {
  return null;
}

function none(): never {
  throw new Error('an embed has no hooks');
}

export { none as useContext };
