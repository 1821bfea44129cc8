-- After a source that could not be read: nothing of it stays.
DELETE FROM reported;
DELETE FROM resolved WHERE origin = getvariable('origin');
