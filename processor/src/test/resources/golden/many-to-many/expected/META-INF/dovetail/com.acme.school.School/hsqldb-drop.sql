-- Drops the tables of School on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS enrollments CASCADE;
DROP TABLE IF EXISTS students CASCADE;
DROP TABLE IF EXISTS courses CASCADE;
