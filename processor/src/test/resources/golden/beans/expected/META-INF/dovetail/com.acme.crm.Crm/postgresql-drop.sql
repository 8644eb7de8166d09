-- Drops the tables of Crm on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contact;
DROP TABLE IF EXISTS customer;
