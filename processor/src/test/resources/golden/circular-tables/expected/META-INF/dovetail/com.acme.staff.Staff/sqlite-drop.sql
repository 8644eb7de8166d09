-- Drops the tables of Staff on SQLite.
-- Generated from the entities. Edit those, not this file.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS employees;
DROP TABLE IF EXISTS departments;
PRAGMA foreign_keys = ON;
