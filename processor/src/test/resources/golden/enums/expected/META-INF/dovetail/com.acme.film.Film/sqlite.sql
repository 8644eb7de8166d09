-- Creates the tables of Film on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Film: A film.
CREATE TABLE film (
    id          INTEGER       CONSTRAINT pk_film PRIMARY KEY,
    rating      VARCHAR(5)    DEFAULT 'PG-13' NOT NULL,
    screen      VARCHAR(6),
    advertised  VARCHAR(255)  NOT NULL,
    CONSTRAINT ck_film_rating CHECK (rating IN ('G', 'PG', 'PG-13', 'NC-17')),
    CONSTRAINT ck_film_screen CHECK (screen IN ('CINEMA', 'HOME'))
);
