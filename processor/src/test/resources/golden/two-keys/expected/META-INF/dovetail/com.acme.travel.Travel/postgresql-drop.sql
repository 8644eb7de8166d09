-- Drops the tables of Travel on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS flights;
DROP TABLE IF EXISTS airports;
DROP SEQUENCE IF EXISTS flight_numbers;
