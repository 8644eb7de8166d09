package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A letter of a member, in the shard of the member. Its identifier does not tell which. */
@Entity(table = "letters")
public interface Letter {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Member.class)
    Long memberId();

    String text();

    Letter text(String text);

    @ManyToOne(backPopulates = "letters")
    Member member();

    Letter member(Member member);
}
