-- Drops the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS favourites;
DROP TABLE IF EXISTS posts;
DROP TABLE IF EXISTS avatars;
DROP TABLE IF EXISTS users;
DROP TABLE IF EXISTS topics;
