-- Creates the tables of Films on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Actor
CREATE TABLE actors (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_actors PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Film
CREATE TABLE films (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_films PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Casting
CREATE TABLE castings (
    film_id   BIGINT        NOT NULL,
    actor_id  BIGINT        NOT NULL,
    role      VARCHAR(255),
    CONSTRAINT pk_castings PRIMARY KEY (film_id, actor_id),
    CONSTRAINT fk_castings_film_id FOREIGN KEY (film_id) REFERENCES films (id),
    CONSTRAINT fk_castings_actor_id FOREIGN KEY (actor_id) REFERENCES actors (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_castings_actor_id ON castings (actor_id);
