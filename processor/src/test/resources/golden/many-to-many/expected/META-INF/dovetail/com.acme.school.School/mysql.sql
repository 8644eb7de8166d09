-- Creates the tables of School on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Course
CREATE TABLE courses (
    code  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_courses PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Student
CREATE TABLE students (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_students PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Pairs Student.courses with Course.students.
CREATE TABLE enrollments (
    student_id   BIGINT        NOT NULL,
    course_code  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_enrollments PRIMARY KEY (student_id, course_code),
    CONSTRAINT fk_enrollments_student_id FOREIGN KEY (student_id) REFERENCES students (id),
    CONSTRAINT fk_enrollments_course_code FOREIGN KEY (course_code) REFERENCES courses (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs Student.courses with Course.students.';

CREATE INDEX ix_enrollments_course_code ON enrollments (course_code);
