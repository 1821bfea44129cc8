/** The id of the whole of the areas, the root of their tree, which no area may have. In a room of its own: most pages need it, few the method. */
export const OVERALL = 'overall';
