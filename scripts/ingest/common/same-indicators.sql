-- A trial of some sources is compared with the same indicators of the last run.
DELETE FROM previous WHERE indicator NOT IN (SELECT indicator FROM observations);
