import { Component } from '@angular/core';

@Component({ selector: 'af-join-page', template: '' })
export class JoinPage {}
