-- Drops the tables of Office on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contacts;
DROP TABLE IF EXISTS employees;
DROP TABLE IF EXISTS customers;
DROP TABLE IF EXISTS people;
DROP TABLE IF EXISTS companies;
DROP TABLE IF EXISTS addresses;
DROP TABLE IF EXISTS parties;
