-- Creates the tables of School on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Course
CREATE TABLE courses (
    code  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_courses PRIMARY KEY (code)
);

-- Student
CREATE TABLE students (
    id    INTEGER       CONSTRAINT pk_students PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- Pairs Student.courses with Course.students.
CREATE TABLE enrollments (
    student_id   INTEGER       NOT NULL,
    course_code  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_enrollments PRIMARY KEY (student_id, course_code),
    CONSTRAINT fk_enrollments_student_id FOREIGN KEY (student_id) REFERENCES students (id),
    CONSTRAINT fk_enrollments_course_code FOREIGN KEY (course_code) REFERENCES courses (code)
);

CREATE INDEX ix_enrollments_course_code ON enrollments (course_code);
