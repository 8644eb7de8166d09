/** The benchmarks, implemented with Hibernate ORM. */
package dev.dovetail.benchmarks.hibernate;
