-- Creates the tables of People on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Person: A person with two addresses.
CREATE TABLE people (
    id                  BIGINT          AUTO_INCREMENT,
    name                VARCHAR(255)    NOT NULL,
    home_street         VARCHAR(100)    NOT NULL,
    home_city           VARCHAR(255),
    home_iso            VARCHAR(2)      NOT NULL,
    home_geo_latitude   DOUBLE,
    home_geo_longitude  DOUBLE,
    work_street         VARCHAR(200),
    work_city           VARCHAR(255),
    work_iso            VARCHAR(2),
    work_geo_latitude   DOUBLE,
    work_geo_longitude  DOUBLE,
    amount              DECIMAL(12, 2)  NOT NULL,
    currency            VARCHAR(255)    NOT NULL,
    rate                INTEGER         DEFAULT 1 NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT ck_people_home_geo CHECK (
        home_geo_latitude IS NULL AND home_geo_longitude IS NULL
        OR home_geo_latitude IS NOT NULL AND home_geo_longitude IS NOT NULL),
    CONSTRAINT ck_people_work CHECK (
        work_street IS NULL AND work_city IS NULL AND work_iso IS NULL AND work_geo_latitude IS NULL
        AND work_geo_longitude IS NULL
        OR work_street IS NOT NULL AND work_iso IS NOT NULL),
    CONSTRAINT ck_people_work_geo CHECK (
        work_geo_latitude IS NULL AND work_geo_longitude IS NULL
        OR work_geo_latitude IS NOT NULL AND work_geo_longitude IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Person: A person with two addresses.';

CREATE INDEX ix_people_home_city ON people (home_city);

-- Visit: A visit of a person, perhaps after another one.
CREATE TABLE visits (
    person_id         BIGINT   NOT NULL,
    number            INTEGER  NOT NULL,
    before_person_id  BIGINT,
    before_number     INTEGER,
    CONSTRAINT pk_visits PRIMARY KEY (person_id, number),
    CONSTRAINT fk_visits_person_id FOREIGN KEY (person_id) REFERENCES people (id),
    CONSTRAINT fk_visits_before_person_id_before_number FOREIGN KEY (before_person_id, before_number)
        REFERENCES visits (person_id, number),
    CONSTRAINT ck_visits_before CHECK (
        before_person_id IS NULL AND before_number IS NULL
        OR before_person_id IS NOT NULL AND before_number IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Visit: A visit of a person, perhaps after another one.';

CREATE INDEX ix_visits_before_person_id_before_number ON visits (before_person_id, before_number);
