/** The works by MyBatis. */
package dev.dovetail.benchmarks.mybatis;
