/**
 * Loads Nest before anything that is CommonJS and requires it: Jest refuses to require an ES module that is still
 * being linked.
 */
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
