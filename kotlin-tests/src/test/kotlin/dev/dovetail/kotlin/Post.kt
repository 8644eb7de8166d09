package dev.dovetail.kotlin

import dev.dovetail.annotation.Column
import dev.dovetail.annotation.Entity
import dev.dovetail.annotation.ForeignKey
import dev.dovetail.annotation.GeneratedValue
import dev.dovetail.annotation.Id
import dev.dovetail.annotation.ManyToOne

/** A post, declared with Kotlin properties. */
@Entity(table = "posts")
abstract class Post {
    @get:Id
    @get:GeneratedValue
    abstract val id: Long?

    @get:Column(length = 80)
    abstract var title: String

    abstract var subtitle: String?

    @get:ForeignKey(User::class)
    abstract val userId: Long?

    @get:ManyToOne(backPopulates = "posts")
    abstract var user: User?
}
