-- Drops the tables of School on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS enrollments;
DROP TABLE IF EXISTS students;
DROP TABLE IF EXISTS courses;
