package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** The profile of a user: {@code User ── Profile}. Its unique foreign key makes the relationship one-to-one. */
@Entity(table = "profiles")
public abstract class Profile {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String bio();

    public abstract Profile bio(String bio);

    @ForeignKey(User.class)
    @Column(unique = true)
    public abstract @Nullable Long userId();

    @OneToOne(backPopulates = "profile")
    public abstract @Nullable User user();

    public abstract Profile user(@Nullable User user);

    /** Returns a new profile with this text. */
    public static Profile saying(String bio) {
        return Profile_.create().bio(bio);
    }
}
