-- Creates the tables of Film on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Film: A film.
CREATE TABLE film (
    id          BIGINT                             AUTO_INCREMENT,
    rating      ENUM('G', 'PG', 'PG-13', 'NC-17')  DEFAULT 'PG-13' NOT NULL COMMENT 'For whom it is.',
    screen      ENUM('CINEMA', 'HOME')             COMMENT 'Where it is shown; the type of the database has the name of the enum.',
    advertised  VARCHAR(255)                       NOT NULL COMMENT 'Stored as text, by label.',
    CONSTRAINT pk_film PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Film: A film.';
