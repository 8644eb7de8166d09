-- Drops the tables of Travel on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS flights CASCADE;
DROP TABLE IF EXISTS airports CASCADE;
DROP SEQUENCE IF EXISTS flight_numbers;
