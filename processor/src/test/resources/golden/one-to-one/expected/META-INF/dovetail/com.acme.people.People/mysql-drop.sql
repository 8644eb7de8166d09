-- Drops the tables of People on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS profiles;
DROP TABLE IF EXISTS users;
