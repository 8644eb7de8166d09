-- Drops the tables of Travel on SQLite.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS flights;
DROP TABLE IF EXISTS airports;
DROP TABLE IF EXISTS flight_numbers;
