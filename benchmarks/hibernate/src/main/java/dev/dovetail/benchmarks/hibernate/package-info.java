/** The works by Hibernate ORM. */
package dev.dovetail.benchmarks.hibernate;
