/** Most columns of an answer to a statement: nobody reads more, and each costs SQL. */
export const MOST_COLUMNS = 200;
