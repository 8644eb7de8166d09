package dev.dovetail.kotlin

import dev.dovetail.annotation.Entity
import dev.dovetail.annotation.GeneratedValue
import dev.dovetail.annotation.Id
import dev.dovetail.annotation.OneToMany

/** A user, declared with Kotlin functions. */
@Entity(table = "users")
interface User {
    @Id
    @GeneratedValue
    fun id(): Long?

    fun name(): String

    fun name(name: String): User

    @OneToMany(backPopulates = "user")
    fun posts(): MutableList<Post>
}
