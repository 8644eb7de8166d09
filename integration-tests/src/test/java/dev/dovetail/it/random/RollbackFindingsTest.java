package dev.dovetail.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.random.model.Book;
import dev.dovetail.it.random.model.Branch;
import dev.dovetail.it.random.model.Course;
import dev.dovetail.it.random.model.Enrollment;
import dev.dovetail.it.random.model.Passport;
import dev.dovetail.it.random.model.Person;
import dev.dovetail.it.random.model.Seat_;
import dev.dovetail.it.random.model.Task;
import dev.dovetail.it.random.model.Team;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** What {@link RandomModelTest} has found about rollbacks, of a transaction or to a savepoint. */
class RollbackFindingsTest extends Findings {
    @Test
    void aNewRowWithAPrimitiveVersionIsRolledBack() {
        Team team = add(Type.TEAM, "team");
        session.flush();

        session.rollback();

        assertThat(Session.stateOf(team)).isEqualTo(EntityState.TRANSIENT);
        assertThat(team.version()).isZero();
    }

    @Test
    void aRollbackLetsGoOfNewObjectsThatWereLinkedFromTheirSide() {
        Person person = add(Type.PERSON, "person");
        session.commit();
        Passport passport = make(Type.PASSPORT, "passport");
        passport.person(person);
        session.find(Seat_.TYPE, 1L);

        session.rollback();

        assertThat(passport.person()).isNull();
        assertThat(person.passport()).isNull();
    }

    @Test
    void newObjectsStayLinkedAfterARollbackOnBothSides() {
        Branch parent = add(Type.BRANCH, "parent");
        session.flush();
        Branch child = make(Type.BRANCH, "child");
        child.parent(parent);

        session.rollback();

        assertThat(child.parent()).isSameAs(parent);
        assertThat(parent.children()).containsExactly(child);
    }

    @Test
    void aReferenceEmptiedBeforeTheRollbackLeavesNoKeyBehind() {
        Person person = add(Type.PERSON, "person");
        Task task = make(Type.TASK, "task");
        task.owner(person).reviewer(person);
        session.flush();
        task.reviewer(null);
        session.rollback();

        session.add(task);
        session.flush();

        assertThat(task.reviewerId()).isNull();
    }

    @Test
    void aValueChangedSinceTheSavepointIsTakenBackForGood() {
        Book book = add(Type.BOOK, "book");
        book.name("before");
        SavepointScope savepoint = session.savepoint();
        book.name("after");
        savepoint.rollback();

        session.rollback();

        assertThat(book.name()).isEqualTo("before");
    }

    @Test
    void whatWasInsertedAndDeletedIsHeldByNobodyAfterARollback() {
        Person person = add(Type.PERSON, "person");
        Course course = add(Type.COURSE, "course");
        Enrollment enrollment = make(Type.ENROLLMENT, "enrollment");
        enrollment.person(person).course(course);
        session.flush();
        person.enrollments().remove(enrollment);
        session.flush();

        session.rollback();

        assertThat(course.enrollments()).isEmpty();
        assertThat(enrollment.course()).isNull();
    }

    @Test
    void linksOfObjectsWhoseRowsWereTakenBackAreNotTakenUpAgain() {
        Person former = add(Type.PERSON, "former");
        Task task = make(Type.TASK, "task");
        task.owner(former);
        session.commit();
        Person person = make(Type.PERSON, "person");
        person.tasks().add(task);
        session.flush();
        person.tasks().remove(task);

        session.rollback();

        assertThat(person.tasks()).isEmpty();
        assertThat(task.owner()).isSameAs(former);
    }
}
