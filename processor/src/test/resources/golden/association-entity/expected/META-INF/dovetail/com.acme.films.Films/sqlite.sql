-- Creates the tables of Films on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Actor
CREATE TABLE actors (
    id  INTEGER  CONSTRAINT pk_actors PRIMARY KEY
);

-- Film
CREATE TABLE films (
    id  INTEGER  CONSTRAINT pk_films PRIMARY KEY
);

-- Casting
CREATE TABLE castings (
    film_id   INTEGER       NOT NULL,
    actor_id  INTEGER       NOT NULL,
    role      VARCHAR(255),
    CONSTRAINT pk_castings PRIMARY KEY (film_id, actor_id),
    CONSTRAINT fk_castings_film_id FOREIGN KEY (film_id) REFERENCES films (id),
    CONSTRAINT fk_castings_actor_id FOREIGN KEY (actor_id) REFERENCES actors (id)
);

CREATE INDEX ix_castings_actor_id ON castings (actor_id);
