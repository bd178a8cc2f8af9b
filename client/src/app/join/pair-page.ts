import { Component } from '@angular/core';

@Component({ selector: 'af-pair-page', template: '' })
export class PairPage {}
