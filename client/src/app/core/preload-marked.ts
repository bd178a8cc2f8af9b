import { Injectable } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { type Observable, of } from 'rxjs';

/** Fetches the pages marked `data.preload` ahead of time: those that must open when the network is gone. */
@Injectable({ providedIn: 'root' })
export class PreloadMarked implements PreloadingStrategy {
  preload(route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return route.data?.['preload'] === true ? load() : of(null);
  }
}
