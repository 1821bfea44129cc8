-- A first run has nothing to compare with.
CREATE TABLE previous (economy VARCHAR, indicator VARCHAR, year INTEGER, segment VARCHAR, value DOUBLE);
