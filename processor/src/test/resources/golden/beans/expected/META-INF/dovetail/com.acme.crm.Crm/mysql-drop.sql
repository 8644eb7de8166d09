-- Drops the tables of Crm on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contact;
DROP TABLE IF EXISTS customer;
