-- Drops the tables of Rental on SQLite.
-- Generated from the entities. Edit those, not this file.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS stores;
DROP TABLE IF EXISTS staff;
DROP TABLE IF EXISTS payments;
PRAGMA foreign_keys = ON;
