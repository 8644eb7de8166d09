package dev.dovetail.sample.blog.tour;

import static dev.dovetail.sample.blog.Course_.course;
import static dev.dovetail.sample.blog.Post_.post;
import static dev.dovetail.sample.blog.Profile_.profile;
import static dev.dovetail.sample.blog.Student_.student;
import static dev.dovetail.sample.blog.User_.user;

import dev.dovetail.sample.blog.Comment;
import dev.dovetail.sample.blog.Course;
import dev.dovetail.sample.blog.Post;
import dev.dovetail.sample.blog.Profile;
import dev.dovetail.sample.blog.Student;
import dev.dovetail.sample.blog.User;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows how one-to-many, one-to-one and many-to-many relationships are written and read. */
final class Kinds implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("One-to-many: User ──< Post ──< Comment", """
                Build the objects, add the one at the top, and what it reaches is saved with it: parents first, each \
                child with its parent's new id, rows of one table in one batch.""");
        tour.play(this, "write", this::write);
        tour.page().say("""
                Comments belong to their post (cascade = ALL, deleteOrphans = true): take one out of the list, and its \
                row goes.""");
        tour.play(this, "takeOut", this::takeOut);

        tour.idea("One-to-one: User ── Profile", """
                The same key in the child, but unique, so that a second profile has no place. Both ends are single \
                objects.""");
        tour.play(this, "introduce", this::introduce);
        tour.page().say("""
                A new profile takes the place of the old one, which is left without a user, on both sides and in its \
                row. The unique key is not violated: the old row lets go first.""");
        tour.play(this, "introduceAgain", this::introduceAgain);

        tour.idea("Many-to-many: Student >──< Course", """
                Neither table can hold the key: a student takes many courses, and a course has many students. The \
                pairs get a table of their own, enrolments, which needs no class. You only see two sets.""");
        tour.play(this, "enrol", this::enrol);
        tour.play(this, "leave", this::leave);
    }

    private @Nullable Object write(Session session) {
        User wendy = User.named("Wendy");
        Post solo = Post.titled("A solo career").user(wendy);
        Post harmony = Post.titled("On harmony").user(wendy);
        harmony.comments().addAll(List.of(Comment.saying("Lovely."), Comment.saying("First!")));
        session.add(wendy);
        session.flush();
        return List.of(wendy, solo, harmony, harmony.comments());
    }

    private @Nullable Object takeOut(Session session) {
        Post harmony = session.select(post).where(post.title.eq("On harmony")).single();
        harmony.comments().removeIf(comment -> comment.text().equals("First!"));
        session.flush();
        return harmony.comments();
    }

    private @Nullable Object introduce(Session session) {
        User prince = session.select(user).where(user.name.eq("Prince")).single();
        Profile musician = Profile.saying("A musician from Minneapolis");
        prince.profile(musician);
        session.flush();
        return musician.user();
    }

    private @Nullable Object introduceAgain(Session session) {
        Profile musician = session.select(profile).single();
        User prince = musician.user();
        prince.profile(Profile.saying("An artist, formerly known"));
        session.flush();
        Map<String, @Nullable Object> sides = new LinkedHashMap<>();
        sides.put("prince.profile()", prince.profile());
        sides.put("musician.user()", musician.user());
        return sides;
    }

    private @Nullable Object enrol(Session session) {
        Student ada = Student.named("Ada");
        Student alan = Student.named("Alan");
        Course logic = Course.called("Logic");
        Course weaving = Course.called("Weaving");
        ada.courses().addAll(List.of(logic, weaving));
        logic.students().add(alan);
        session.add(ada);
        session.flush();
        Map<String, Object> sides = new LinkedHashMap<>();
        sides.put("logic.students()", logic.students());
        sides.put("weaving.students()", weaving.students());
        sides.put("alan.courses()", alan.courses());
        return sides;
    }

    private @Nullable Object leave(Session session) {
        Course logic = session.select(course).where(course.title.eq("Logic")).single();
        Student ada = session.select(student).where(student.name.eq("Ada")).single();
        ada.courses().remove(logic);
        session.flush();
        return logic.students();
    }
}
