/** The works by hand-written JDBC: typed getters by position, one object a row, statements as few as can be. */
package dev.dovetail.benchmarks.jdbc;
