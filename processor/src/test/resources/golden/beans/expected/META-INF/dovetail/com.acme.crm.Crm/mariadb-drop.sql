-- Drops the tables of Crm on MariaDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contact;
DROP TABLE IF EXISTS customer;
