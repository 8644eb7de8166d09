package dev.dovetail.it.random;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

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
import dev.dovetail.it.random.model.Shelf_;
import dev.dovetail.it.random.model.Sign_;
import dev.dovetail.it.random.model.Skill_;
import dev.dovetail.it.random.model.Task_;
import dev.dovetail.it.random.model.Team_;
import dev.dovetail.it.random.model.Trophy_;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;

/** Queries for all rows of a type, which load relationships in one of three ways. */
final class Plan {
    static final int LAZY = 0;
    static final int JOINED = 1;
    static final int SELECT_IN = 2;

    private Plan() {}

    /** All rows of a type. */
    static List<? extends Labelled> of(Type type, int plan, Session session) {
        return (switch (plan) {
            case JOINED -> joins(type, session);
            case SELECT_IN -> selects(type, session);
            default -> plain(type, session);
        }).list();
    }

    private static Query<? extends Labelled> plain(Type type, Session session) {
        return switch (type) {
            case TEAM -> session.select(Team_.team);
            case TROPHY -> session.select(Trophy_.trophy);
            case PERSON -> session.select(Person_.person);
            case TASK -> session.select(Task_.task);
            case SKILL -> session.select(Skill_.skill);
            case LOCKER -> session.select(Locker_.locker);
            case PASSPORT -> session.select(Passport_.passport);
            case PLACE -> session.select(Place_.place);
            case SIGN -> session.select(Sign_.sign);
            case PLAQUE -> session.select(Plaque_.plaque);
            case SEAT -> session.select(Seat_.seat);
            case BRANCH -> session.select(Branch_.branch);
            case SHELF -> session.select(Shelf_.shelf);
            case BOOK -> session.select(Book_.book);
            case CHAPTER -> session.select(Chapter_.chapter);
            case COURSE -> session.select(Course_.course);
            case ENROLLMENT -> session.select(Enrollment_.enrollment);
            case NOTE -> session.select(Note_.note);
        };
    }

    private static Query<? extends Labelled> joins(Type type, Session session) {
        return switch (type) {
            case TEAM -> session.select(Team_.team).with(joined(Team_.team.members()).with(
                    joined(Person_.person.skills()), joined(Person_.person.locker())));
            case PERSON -> session.select(Person_.person).with(joined(Person_.person.tasks()),
                    joined(Person_.person.passport()), joined(Person_.person.follows()), joined(Person_.person.seat()),
                    joined(Person_.person.home()).with(joined(Place_.place.signs())));
            case TASK -> session.select(Task_.task).with(joined(Task_.task.owner()), joined(Task_.task.reviewer()));
            case SKILL -> session.select(Skill_.skill).with(joined(Skill_.skill.people()),
                    joined(Skill_.skill.tasks()));
            case LOCKER -> session.select(Locker_.locker).with(joined(Locker_.locker.person()));
            case PLACE -> session.select(Place_.place).with(joined(Place_.place.plaque()),
                    joined(Place_.place.signs()));
            case BRANCH -> session.select(Branch_.branch).with(joined(Branch_.branch.children()),
                    joined(Branch_.branch.parent()));
            case SHELF -> session.select(Shelf_.shelf).with(joined(Shelf_.shelf.books()).with(
                    joined(Book_.book.chapters())), joined(Shelf_.shelf.topics()));
            case BOOK -> session.select(Book_.book).with(joined(Book_.book.shelf()));
            case COURSE -> session.select(Course_.course).with(joined(Course_.course.enrollments()).with(
                    joined(Enrollment_.enrollment.person()), joined(Enrollment_.enrollment.notes())));
            case NOTE -> session.select(Note_.note).with(joined(Note_.note.enrollment()));
            default -> plain(type, session);
        };
    }

    private static Query<? extends Labelled> selects(Type type, Session session) {
        return switch (type) {
            case TEAM -> session.select(Team_.team).with(selectIn(Team_.team.trophies()),
                    selectIn(Team_.team.members()).with(selectIn(Person_.person.hobbies())));
            case TROPHY -> session.select(Trophy_.trophy).with(selectIn(Trophy_.trophy.team()));
            case PERSON -> session.select(Person_.person).with(selectIn(Person_.person.reviews()),
                    selectIn(Person_.person.locker()), selectIn(Person_.person.skills()),
                    selectIn(Person_.person.followers()), selectIn(Person_.person.enrollments()));
            case TASK -> session.select(Task_.task).with(selectIn(Task_.task.owner()), selectIn(Task_.task.needs()));
            case SKILL -> session.select(Skill_.skill).with(selectIn(Skill_.skill.people()));
            case PASSPORT -> session.select(Passport_.passport).with(selectIn(Passport_.passport.person()));
            case PLACE -> session.select(Place_.place).with(selectIn(Place_.place.plaque()),
                    selectIn(Place_.place.signs()));
            case BRANCH -> session.select(Branch_.branch).with(selectIn(Branch_.branch.children()));
            case SHELF -> session.select(Shelf_.shelf).with(selectIn(Shelf_.shelf.books()),
                    selectIn(Shelf_.shelf.topics()));
            case BOOK -> session.select(Book_.book).with(selectIn(Book_.book.shelf()), selectIn(Book_.book.chapters()));
            case COURSE -> session.select(Course_.course).with(selectIn(Course_.course.enrollments()));
            case ENROLLMENT -> session.select(Enrollment_.enrollment).with(selectIn(Enrollment_.enrollment.notes()),
                    selectIn(Enrollment_.enrollment.course()));
            case NOTE -> session.select(Note_.note).with(selectIn(Note_.note.enrollment()));
            default -> plain(type, session);
        };
    }
}
