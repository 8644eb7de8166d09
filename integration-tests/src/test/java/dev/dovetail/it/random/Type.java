package dev.dovetail.it.random;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.it.random.model.Book_;
import dev.dovetail.it.random.model.Branch_;
import dev.dovetail.it.random.model.Chapter_;
import dev.dovetail.it.random.model.Course_;
import dev.dovetail.it.random.model.Enrollment_;
import dev.dovetail.it.random.model.Labelled;
import dev.dovetail.it.random.model.Locker_;
import dev.dovetail.it.random.model.Note_;
import dev.dovetail.it.random.model.Passport_;
import dev.dovetail.it.random.model.Person_;
import dev.dovetail.it.random.model.Place_;
import dev.dovetail.it.random.model.Plaque_;
import dev.dovetail.it.random.model.Seat_;
import dev.dovetail.it.random.model.Shelf;
import dev.dovetail.it.random.model.Shelf_;
import dev.dovetail.it.random.model.Sign_;
import dev.dovetail.it.random.model.Skill_;
import dev.dovetail.it.random.model.Task_;
import dev.dovetail.it.random.model.Team_;
import dev.dovetail.it.random.model.Trophy_;
import dev.dovetail.metadata.EntityType;
import java.util.Locale;

/** The model's entities: how steps make and query them. */
enum Type {
    TEAM(Team_.TYPE),
    TROPHY(Trophy_.TYPE),
    PERSON(Person_.TYPE),
    TASK(Task_.TYPE),
    SKILL(Skill_.TYPE),
    LOCKER(Locker_.TYPE),
    PASSPORT(Passport_.TYPE),
    PLACE(Place_.TYPE),
    SIGN(Sign_.TYPE),
    PLAQUE(Plaque_.TYPE),
    SEAT(Seat_.TYPE),
    BRANCH(Branch_.TYPE),
    SHELF(Shelf_.TYPE),
    BOOK(Book_.TYPE),
    CHAPTER(Chapter_.TYPE),
    COURSE(Course_.TYPE),
    ENROLLMENT(Enrollment_.TYPE),
    NOTE(Note_.TYPE);

    private final EntityMapping<? extends Labelled> metadata;

    Type(EntityType<? extends Labelled> metadata) {
        this.metadata = (EntityMapping<? extends Labelled>) metadata;
    }

    EntityMapping<? extends Labelled> metadata() {
        return metadata;
    }

    /** A new object; assigned keys follow from the label. */
    Labelled create(String label) {
        Labelled made = metadata.newInstance();
        made.label(label);
        if (made instanceof Shelf shelf) {
            shelf.room(label).number(label.length());
        }
        return made;
    }

    /** How labels of this type begin. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
