package dev.dovetail.sharding.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A post of a member, in the shard of the member. Its identifier carries the shard column and a Snowflake key. */
@Entity(table = "posts")
public interface Post {
    @Id
    @ForeignKey(Member.class)
    Long memberId();

    @Id
    @GeneratedValue
    Long id();

    String text();

    Post text(String text);

    @ManyToOne(backPopulates = "posts")
    Member member();

    Post member(Member member);
}
